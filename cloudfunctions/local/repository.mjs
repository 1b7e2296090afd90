import { fileURLToPath } from 'node:url';

/** The folder this repository lies in. Its path may hold spaces, so it is never put into a shell command. */
export const repository = fileURLToPath(new URL('../../', import.meta.url));
