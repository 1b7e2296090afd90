import { type ChangeEvent, type KeyboardEvent } from 'react';
import { type TextControlProps } from './text-control';

const inputModes = { text: 'text', number: 'numeric', phone: 'tel', password: 'text', search: 'search' } as const;

/** A browser's own input and textarea: what password managers, screen readers and zoom know. */
export function TextControl(props: TextControlProps) {
  const { id, label, value, onChange, onFocus, onBlur, onEnter, kind = 'text', long, max, invalid, className } = props;
  const shared = {
    id,
    value,
    className,
    maxLength: max,
    placeholder: props.placeholder,
    autoComplete: props.autoComplete ?? 'off',
    'aria-label': label,
    'aria-invalid': invalid,
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => onChange(event.target.value),
    onFocus,
    onBlur,
  };
  if (long) return <textarea {...shared} rows={4} />;
  return (
    <input
      {...shared}
      type={kind === 'password' ? 'password' : 'text'}
      inputMode={inputModes[kind]}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) onEnter?.();
      }}
    />
  );
}
