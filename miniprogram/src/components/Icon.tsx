import { useElder } from '@/client/elder';
import { A11yView } from './A11yView';
import { classes } from './classes';
import { icons, type IconName } from './icons';

export interface IconProps {
  readonly name: IconName;
  readonly className?: string;
}

const drawings = new Map<string, string>();

/** WeChat draws no svg elements, so each icon is the mask of a box filled with the text colour. */
function drawing(name: IconName, line: number): string {
  const key = `${name} ${line}`;
  const known = drawings.get(key);
  if (known !== undefined) return known;
  const svg =
    `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='none' stroke='black' stroke-width='${line}' ` +
    `stroke-linecap='round' stroke-linejoin='round'><path d='${icons[name]}'/></svg>`;
  const url = `url("data:image/svg+xml,${encodeURIComponent(svg)}")`;
  drawings.set(key, url);
  return url;
}

/** A line icon in the colour of the text around it. Always beside a word: it says nothing to a screen reader. */
export function Icon({ name, className }: IconProps) {
  const line = useElder() ? 2 : 1.75;
  return <A11yView className={classes('i', className)} style={{ '--drawn': drawing(name, line) }} hidden />;
}
