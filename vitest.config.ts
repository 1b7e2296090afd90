import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const tally = process.env['TALLY_FILE'];

export default defineConfig({
  resolve: { alias: { '@shared': folder('shared'), '@': folder('miniprogram/src') } },
  test: {
    // `npm test` says where the count goes; a developer's own run has no use for it.
    reporters: tally === undefined ? ['default'] : ['default', [folder('tests/tally.mjs'), { file: tally }]],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**'],
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
