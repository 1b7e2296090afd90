const escaped = (text: string): string => text.replace(/[&<>'"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Faint slanted words (who is reading, when) as a CSS url, to be repeated over a page. */
export function watermark(words: string): string {
  const svg =
    `<svg xmlns='http://www.w3.org/2000/svg' width='320' height='180'><text x='20' y='120' transform='rotate(-20 160 90)' ` +
    `font-size='16' font-family='sans-serif' fill='black' fill-opacity='.06'>${escaped(words)}</text></svg>`;
  return `url("data:image/svg+xml,${encodeURIComponent(svg)}")`;
}
