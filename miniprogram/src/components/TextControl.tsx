import { Input, Textarea } from '@tarojs/components';
import { spokenAttributes } from './A11yView';
import { type TextControlProps } from './text-control';

const types = { text: 'text', number: 'number', phone: 'number', password: 'text', search: 'text' } as const;

/** WeChat's own input and textarea. */
export function TextControl(props: TextControlProps) {
  const { id, label, value, onChange, onFocus, onBlur, onEnter, kind = 'text', long, max = -1, className } = props;
  const shared = {
    id,
    value,
    maxlength: max,
    className: className ?? '',
    placeholder: props.placeholder ?? '',
    onInput: (event: { detail: { value: string } }) => onChange(event.detail.value),
    onFocus: () => onFocus?.(),
    onBlur: () => onBlur?.(),
    ...spokenAttributes({ label }),
  };
  if (long) return <Textarea {...shared} autoHeight showConfirmBar={false} />;
  return <Input {...shared} type={types[kind]} password={kind === 'password'} onConfirm={() => onEnter?.()} />;
}
