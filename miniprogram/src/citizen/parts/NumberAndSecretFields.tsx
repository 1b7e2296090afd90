import { TextInput } from '@/components/TextInput';
import { type NumberAndSecret } from './use-number-and-secret';

/** The two fields of a receipt, with large digits. */
export function NumberAndSecretFields(typed: NumberAndSecret) {
  return (
    <>
      <TextInput
        id="number"
        label="编号"
        aside="9 位数字"
        digits
        value={typed.number}
        onChange={typed.setNumber}
        error={typed.numberFault}
        left={typed.numberLeft}
      />
      <TextInput
        id="secret"
        label="查询码"
        aside="16 位数字"
        digits
        value={typed.secret}
        onChange={typed.setSecret}
        left={typed.secretLeft}
      />
    </>
  );
}
