import { View } from '@tarojs/components';
import { clockOf } from '@shared/clocks/legal-clocks';
import { Notice } from '@/components/Notice';
import { Decision } from './Decision';
import { type MoveProps } from './move-props';
import { MoveFrame } from './MoveFrame';
import { useMove } from './use-move';

/** By path: the sentence of the written notice on what follows, with the law's or the county's own period. */
const follows = (path: string | null): string => {
  if (path === '29') return `研究后答复采不采纳，最多 ${clockOf('C5g').length} 日。`;
  return path === '31(5)'
    ? `依法履行职责并书面答复，最多 ${clockOf('C5d').length} 日。`
    : `调查后出处理意见书，受理起 ${clockOf('C5').length} 日内。`;
};

/** 受理: the written notice of receipt, path and procedure goes out with it. Late acceptance works, and shows as late. */
export function Accept(props: MoveProps) {
  const { card, exits } = props;
  const { make, ...steps } = useMove(props);
  return (
    <MoveFrame
      label="受理"
      steps={steps}
      exits={exits}
      act={{ words: '受理，书面告知本人', icon: 'check' }}
      onAct={() => void make('matter.accept', {}, '受理了，书面告知已经发给本人。')}
    >
      <Decision title="归不归本单位管" aside="第二十三条第三款">
        <View className="stack">
          <View>
            {card.sentBecause === null ? '信访局转来' : `信访局转来：${card.sentBecause}`}。归本单位管就受理；不归，在{' '}
            {clockOf('C4').length} 个工作日内提异议。
          </View>
          <View className="sub">{card.pathName}</View>
        </View>
      </Decision>
      <Decision title="受理告知书里写的" aside="本人马上收到">
        <Notice icon="doc">
          {card.unit?.name}收到了您反映的“{card.title}”，归本单位管，开始办理。{follows(card.path)}
        </Notice>
      </Decision>
    </MoveFrame>
  );
}
