import { clockOf } from '@shared/clocks/legal-clocks';
import { type MoveProps } from './move-props';
import { ReasonMove } from './ReasonMove';

/** The moves that need a reason and nothing else, each with what follows from it. */

export const Recall = (props: MoveProps) => (
  <ReasonMove
    {...props}
    operation="matter.recall"
    title="收回重转"
    law="第二十二条"
    ask="为什么收回"
    act="收回重转"
    icon="undo"
    done="收回来了，请重新选单位转出。"
  >
    {props.card.unit?.name}马上看不到这件事。转出的期限接着从收到那天算，不重新起算。
  </ReasonMove>
);

export const TakeBackLetter = (props: MoveProps) => (
  <ReasonMove
    {...props}
    operation="matter.take-back-letter"
    title="撤回还没送达的书面意见"
    law="第三十二条"
    ask="哪里写错了"
    act="撤回书面意见"
    icon="undo"
    done="撤回了，回到办理中。改好再送签。"
  >
    本人还没收到，可以撤回。办理期限当作没停过，延过期的不能再延。
  </ReasonMove>
);

export const Instruct = (props: MoveProps) => (
  <ReasonMove
    {...props}
    operation="matter.instruct"
    title="批示"
    law="第十八条第二款"
    ask="批示内容"
    act="写下批示"
    icon="edit"
    done="批示写下了，信访局督办员会按期交办或答复。"
  >
    批示交给信访局督办员：照着交办、定日期、要结果，或者书面说明为什么办不了。
  </ReasonMove>
);

export const Report = (props: MoveProps) => (
  <ReasonMove
    {...props}
    operation="matter.report"
    title="报交办结果"
    law="第二十二条第一款第三项"
    ask="办结报告"
    act="送单位负责人签报"
    icon="doc"
    done="结果报上去了。"
  >
    写清查了什么、怎么办的、本人认不认可。单位负责人同意后才报给交办的人。
  </ReasonMove>
);

export const HandBack = (props: MoveProps) => (
  <ReasonMove
    {...props}
    operation="matter.hand-back"
    title="不是检举控告，退回"
    law="第三十条"
    ask="为什么不是检举控告"
    act="退回信访局"
    icon="undo"
    done="退回信访局了，按一般信访件办。您这里不再看得到。"
  >
    退回后解除密封，由信访局甄别、转送。举报的内容要是有一部分成立，先别退。
  </ReasonMove>
);

export const TakeUpAgain = (props: MoveProps) => (
  <ReasonMove
    {...props}
    operation="matter.take-up-again"
    title="重新收下"
    law="第二十二条"
    ask="为什么重新收下"
    act="重新收下"
    icon="inbox"
    done="重新收下了，转出期限从今天起算。"
  >
    本人不服有道理，或者别的机关退了回来。收下后重新选单位转出，从今天起算 {clockOf('C1').length} 日。
  </ReasonMove>
);

export const AnswerRefusalObjection = (props: MoveProps) => (
  <ReasonMove
    {...props}
    operation="matter.answer-refusal-objection"
    title="答复本人的不服"
    law="第二十三条"
    ask="为什么还是不收"
    act="答复本人"
    icon="reply"
    done="答复了，本人马上看得到。"
  >
    {props.card.refusalObjection !== null && `本人说：${props.card.refusalObjection.reason}`}
  </ReasonMove>
);

export const AnswerInstruction = (props: MoveProps) => (
  <ReasonMove
    {...props}
    operation="matter.answer-instruction"
    title="答复批示"
    law="第十八条第二款"
    ask="怎么答复"
    act="答复批示"
    icon="reply"
    done="答复了，写批示的领导看得到。"
  >
    不用再交办的，在这里书面答复：已经办了，或者为什么办不了。
  </ReasonMove>
);
