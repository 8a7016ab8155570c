from aiohttp import web

from doors import Hall, inside, outside


async def deliver(request):
    return web.Response(text=str(outside()))


async def collect(request):
    return web.Response(text=str(inside(names="trusted" in request.query)))


app = web.Application()  # expect-none
app.router.add_post("/deliver", deliver)
app.router.add_get("/collect", collect)

if __name__ == "__main__":
    print(Hall().enter())
    web.run_app(app)
