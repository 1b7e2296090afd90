import { Field } from './Field';
import { SelectControl } from './SelectControl';
import { type SelectControlProps } from './select-control';

export interface PickProps<V extends string> extends Omit<SelectControlProps<V>, 'none'> {
  readonly aside?: string;
  readonly hint?: string;
  readonly error?: string;
  readonly none?: string;
}

/** One of many (eight or more: fewer stand open as Choices). */
export function Pick<V extends string>({ aside, hint, error, none = '请选', ...control }: PickProps<V>) {
  return (
    <Field label={control.label} aside={aside} hint={hint} error={error}>
      <SelectControl {...control} none={none} />
    </Field>
  );
}
