import { View } from '@tarojs/components';
import { Ask } from '@/components/Ask';
import { Notice } from '@/components/Notice';
import { LevelChoice } from '../parts/LevelChoice';
import { levelsNote } from '../parts/levels';
import { AnswerBy } from './AnswerBy';
import { type Fault } from '../parts/fault';
import { isTownships, kindOf } from './filing';
import { Named } from './Named';
import { RaisedBefore } from './RaisedBefore';
import { type StepProps } from './step-props';

export interface WhoProps extends StepProps {
  readonly faults: readonly Fault[];
}

/** Who may see who you are; only after that, and only as far as chosen, who you are. */
export function Who({ faults, ...props }: WhoProps) {
  const { door, draft, change } = props;
  const { privacy } = draft.fields;
  const kind = kindOf(door, draft.fields);
  const filed = { kind, direct: isTownships(door) && kind !== 'accusation' };
  return (
    <>
      <Ask line="选哪个都照样办。交了以后也能改。">谁能看到您是谁？</Ask>
      <LevelChoice
        filed={filed}
        note={levelsNote(filed)}
        value={privacy === 0 ? undefined : privacy}
        onChange={(chosen) => change({ privacy: chosen })}
      />
      {privacy === 3 && (
        <Notice icon="lock">
          <View>交了给您编号和查询码，一定收好。走到哪一步、书面意见，都凭它们来看。</View>
        </Notice>
      )}
      {(privacy === 1 || privacy === 2) && (
        <>
          <Named {...props} faults={faults} />
          {kind !== 'accusation' && <AnswerBy {...props} />}
        </>
      )}
      {privacy !== 0 && kind === 'petition' && <RaisedBefore {...props} />}
    </>
  );
}
