import { TextInput } from '@/components/TextInput';

/** What was typed as digits alone: full-width digits are read, spaces are not. */
export const plainPhone = (typed: string): string => typed.normalize('NFKC').replace(/\s/g, '');

export interface PhoneFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export function PhoneField({ value, onChange }: PhoneFieldProps) {
  return (
    <TextInput
      id="login-phone"
      label="手机号"
      aside="11 位数字"
      digits
      kind="phone"
      max={20}
      autoComplete="tel"
      value={value}
      onChange={onChange}
    />
  );
}
