import { type DateControlProps } from './date-control';

/** A browser's own date field: typed or picked. */
export function DateControl({ id, label, value, onChange, from, to }: DateControlProps) {
  return (
    <input
      id={id}
      type="date"
      className="box__text"
      aria-label={label}
      value={value}
      min={from}
      max={to}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
