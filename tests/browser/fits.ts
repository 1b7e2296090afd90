import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Page } from 'playwright-core';
import { expect } from 'vitest';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Sizes in px: text no smaller, targets no smaller (design.md §9). */
const limits = {
  standard: { text: 12, target: 44 },
  elder: { text: 18, target: 60 },
} as const;

export type Type = keyof typeof limits;

/** Everything on the page in front fits its width, can be read and can be hit; and a screen reader can follow it. */
export async function expectFits(page: Page, type: Type, where: string): Promise<void> {
  expect(await page.evaluate(misfits, limits[type]), `${where}, ${type}`).toEqual([]);
  await page.evaluate(axe);
  expect(await page.evaluate(violations), `${where}, ${type}, for a screen reader`).toEqual([]);
}

/** Runs in the page. */
function misfits(limit: { readonly text: number; readonly target: number }): string[] {
  const front = [...document.querySelectorAll('.taro_page')].filter((one) => getComputedStyle(one).display !== 'none');
  const parts = [...(front.at(-1)?.querySelectorAll('*') ?? [])].filter((part) => part.closest('.unseen') === null);
  const targets = '[role=button],[role=link],[role=radio],[role=checkbox],input,select,textarea';
  return parts.flatMap((part) => {
    const { width, height, right } = part.getBoundingClientRect();
    if (width === 0 || height === 0) return [];
    const name = `${part.className} “${(part.textContent ?? '').slice(0, 16)}”`;
    const hasText = [...part.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
    const isTarget = part.matches(targets);
    return [
      ...(right > innerWidth + 0.5 ? [`past the right edge: ${name}`] : []),
      ...(hasText && parseFloat(getComputedStyle(part).fontSize) < limit.text ? [`too small to read: ${name}`] : []),
      ...(isTarget && Math.min(width, height) < limit.target - 0.5 ? [`too small to hit: ${name}`] : []),
    ];
  });
}

/** Runs in the page, after axe. */
async function violations(): Promise<string[]> {
  const { axe: checker } = window as unknown as {
    axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
  };
  const found = await checker.run();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120) ?? ''}`);
}
