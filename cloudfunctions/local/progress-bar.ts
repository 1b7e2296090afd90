/** Where progress is drawn: the terminal, which can draw over a line, or a file, which cannot. */
export interface Screen {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

const width = 24;

/**
 * A bar that fills up. On a terminal it is drawn over itself; elsewhere a line is written for every tenth, so that a
 * long import is not silent.
 */
export const progressBar = (screen: Screen, what: string): { at(share: number, said: string): void; end(): void } => {
  let drawn = -1;
  const step = screen.isTTY === true ? 100 : 10;
  return {
    at(share, said) {
      const now = Math.floor(Math.min(share, 1) * step);
      if (now === drawn) return;
      drawn = now;
      const full = Math.round((now / step) * width);
      const bar = `${what} ${'█'.repeat(full)}${'░'.repeat(width - full)} ${Math.round((now / step) * 100)}% ${said}`;
      screen.write(screen.isTTY === true ? `\r${bar}` : `${bar}\n`);
    },
    end() {
      if (drawn !== -1 && screen.isTTY === true) screen.write('\n');
    },
  };
};
