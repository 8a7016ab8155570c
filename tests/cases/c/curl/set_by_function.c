// What a function writes into the struct that it is given the address of is there for each of its callers.
#include <curl/curl.h>

struct settings {
	const char *proxy;
	int insecure;
	long depth;
};

static void defaults(struct settings *s)
{
	s->proxy = NULL;
	s->insecure = 0;
	s->depth = 2;
}

void first(CURL *curl)
{
	struct settings now;
	defaults(&now);
	curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, now.depth);  // expect: c.curl.verifyhost hostname_check=enabled
}

void second(CURL *curl)
{
	struct settings now;
	defaults(&now);
	curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, now.depth);  // expect: c.curl.verifyhost hostname_check=enabled
	if (now.insecure)
		curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 0L);  // expect-none: c.curl.verifypeer
}

void third(CURL *curl, int lax)
{
	struct settings now;
	defaults(&now);
	now.insecure = lax;
	if (now.insecure)
		curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 0L);  // expect: c.curl.verifypeer certificate_check=disabled
}
