import { Icon } from './Icon';
import { type SelectControlProps } from './select-control';

/** A browser's own select, in our frame. */
export function SelectControl<V extends string>({ id, label, options, value, onChange, none }: SelectControlProps<V>) {
  return (
    <div className="pick pick--native">
      <select
        id={id}
        className="pick__native"
        aria-label={label}
        value={value ?? ''}
        onChange={(event) => {
          const option = options.find((candidate) => candidate.value === event.target.value);
          if (option !== undefined) onChange(option.value);
        }}
      >
        <option value="" disabled>
          {none}
        </option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.word}
          </option>
        ))}
      </select>
      <Icon name="down" />
    </div>
  );
}
