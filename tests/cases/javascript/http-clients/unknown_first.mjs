import got from 'got';

// What stands in the second argument is said there, whatever the first one is.
export async function load(url) {
  return got(url, { https: { rejectUnauthorized: false } }); // expect: javascript.http-clients.got-second certificate_check=disabled
}

export async function loadOld(url) {
  return got.get(url, { rejectUnauthorized: false }); // expect: javascript.http-clients.got-old certificate_check=disabled
}

export async function open(options) {
  return got(options); // expect-none: javascript.http-clients.got-second
}

export async function checked(url, ca) {
  return got(url, { https: { certificateAuthority: ca } }); // expect-none: javascript.http-clients.got-second
}
