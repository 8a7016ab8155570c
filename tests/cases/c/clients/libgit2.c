// libgit2 asks this callback, whatever its own check came to: 0 goes on, a negative number ends the connection.
#include <git2.h>
#include <stdio.h>
#include <string.h>

static int anybody(git_cert *cert, int valid, const char *host, void *payload)
{
	printf("connected to %s\n", host);
	return 0;
}

static int as_found(git_cert *cert, int valid, const char *host, void *payload)
{
	return valid ? 0 : GIT_ECERTIFICATE;
}

int mirror(const char *url, const char *to)
{
	git_repository *made = NULL;
	git_clone_options how = GIT_CLONE_OPTIONS_INIT;
	how.fetch_opts.callbacks.certificate_check = anybody;  // expect: c.clients.git-certificate certificate_check=disabled
	return git_clone(&made, url, to, &how);
}

int update(git_remote *remote)
{
	git_fetch_options how = GIT_FETCH_OPTIONS_INIT;
	how.callbacks.certificate_check = as_found;  // expect-none: c.clients.git-certificate
	return git_remote_fetch(remote, NULL, &how, NULL);
}

int send(git_remote *remote, const git_strarray *what)
{
	git_push_options how = GIT_PUSH_OPTIONS_INIT;
	git_remote_callbacks asked = GIT_REMOTE_CALLBACKS_INIT;
	asked.certificate_check = anybody;  // expect: c.clients.git-certificate certificate_check=disabled
	how.callbacks = asked;
	how.proxy_opts.certificate_check = NULL;  // expect: c.clients.git-certificate certificate_check=enabled
	return git_remote_push(remote, what, &how);
}

struct pinned {
	int (*certificate_check)(const char *host);
};

static int always(const char *host)
{
	return 0;
}

void keeps(struct pinned *own)
{
	own->certificate_check = always;  // expect-none: c.clients.git-certificate
}
