import { writeFileSync } from 'node:fs';
import { type Compiler } from 'webpack';

/** Writes down which files a browser fetches to show the page of this name, for the size check in build.mjs. */
export class FirstLoad {
  constructor(
    private readonly page: string,
    private readonly list: string,
  ) {}

  apply(compiler: Compiler): void {
    compiler.hooks.afterEmit.tap('FirstLoad', ({ chunkGroups }) => {
      const needed = chunkGroups.filter(
        (group) => group.isInitial() || group.origins.some(({ request }) => request?.includes(this.page)),
      );
      writeFileSync(this.list, JSON.stringify([...new Set(needed.flatMap((group) => group.getFiles()))]));
    });
  }
}
