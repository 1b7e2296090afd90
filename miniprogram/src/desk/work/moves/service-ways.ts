import { type WorkCard } from '@shared/contract/views';

/** One thing that can be done to get the letter to the petitioner. */
export interface ServiceWay {
  readonly value: 'electronic' | 'post' | 'public-notice' | 'counter' | 'post-signed' | 'failed';
  readonly word: string;
  readonly line: string;
  /** What has to be written down with it; undefined where nothing is. */
  readonly proof?: { readonly label: string; readonly hint: string };
  readonly act: string;
  readonly done: string;
}

const counter: ServiceWay = {
  value: 'counter',
  word: '当面签收',
  line: '本人或代收人当场签字，就算送达',
  proof: { label: '谁签收的', hint: '写姓名；代收的写关系' },
  act: '登记当面送达',
  done: '送达了。评价和复查的日子从今天起算。',
};
const postSigned: ServiceWay = {
  value: 'post-signed',
  word: '邮寄，已经签收',
  line: '照邮局的回执登记，就算送达',
  proof: { label: '回执上写的', hint: '谁签收的、回执号' },
  act: '登记邮寄送达',
  done: '送达了。评价和复查的日子从今天起算。',
};
const ways: Readonly<Record<WorkCard['service']['ways'][number], ServiceWay>> = {
  electronic: {
    value: 'electronic',
    word: '发到手机',
    line: '本人同意过；打开就算送达，过几天没打开要换别的办法',
    act: '发到本人手机',
    done: '发出去了，本人打开就算送达。',
  },
  post: {
    value: 'post',
    word: '挂号邮寄',
    line: '填挂号单号；签收后再来登记送达',
    proof: { label: '挂号单号', hint: '照单据填' },
    act: '登记已寄出',
    done: '登记了，收到回执再来登记送达。',
  },
  counter,
  'public-notice': {
    value: 'public-notice',
    word: '公告编号',
    line: '别的办法都送不到才用；只公告编号和日期',
    act: '公告编号',
    done: '公告了，只有编号和日期。',
  },
};
const failed: ServiceWay = {
  value: 'failed',
  word: '没送到、退回来了',
  line: '登记原因，再换一种办法；送达期限重新起算',
  proof: { label: '为什么没送到', hint: '照退回的单据写' },
  act: '登记没送到',
  done: '登记了，请换一种办法送。',
};

/** What is open now, as the card says it. A letter in the post may also turn out signed for, or come back. */
export const serviceWaysOf = ({ moves, service }: WorkCard): readonly ServiceWay[] => [
  ...(moves.includes('serve') && service.dispatched?.way === 'post' ? [postSigned] : []),
  ...service.ways.map((way) => ways[way]),
  ...(moves.includes('dispatch-failed') ? [failed] : []),
];
