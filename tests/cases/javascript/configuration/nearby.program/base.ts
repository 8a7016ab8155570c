// expect-none
export const base = { keepAlive: true, rejectUnauthorized: false };
