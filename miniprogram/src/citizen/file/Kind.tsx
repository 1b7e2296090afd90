import { Ask } from '@/components/Ask';
import { Choices } from '@/components/Choices';
import { Notice } from '@/components/Notice';
import { type StepProps } from './step-props';
import { kinds } from './steps';

/** 第一问: what kind of thing it is; each line says what will happen to it. */
export function Kind({ draft: { fields }, change }: StepProps) {
  return (
    <>
      <Ask line="选哪个都会登记，都有编号。">您要说的是哪一种？</Ask>
      <Choices
        id="kind"
        label="您要说的是哪一种"
        options={kinds}
        value={fields.kind === '' ? undefined : fields.kind}
        onChange={(kind) => change({ kind })}
      />
      {fields.kind === 'accusation' && (
        <Notice icon="lock">这一份只写举报。另外有难处要解决的，再单独交一份，办得快。</Notice>
      )}
    </>
  );
}
