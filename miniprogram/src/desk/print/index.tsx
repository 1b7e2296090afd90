import { View } from '@tarojs/components';
import { useState } from 'react';
import { type Receipt } from '@shared/contract/views';
import { Ask } from '@/components/Ask';
import { Button } from '@/components/Button';
import { Empty } from '@/components/Empty';
import { Leaf } from '@/components/Leaf';
import { ReceiptSlip } from '@/components/ReceiptSlip';
import { fullMoment } from '@/text/dates';
import { DeskPage } from '../parts/DeskPage';
import { goOver } from '../parts/go';
import { printThisPage } from '../parts/paper-printer';
import './index.scss';
import { forgetSlip, keptSlip } from './kept-slip';

/** The receipt of what was just entered, to be printed and handed over. */
export default function DeskPrint() {
  const [receipt] = useState(keptSlip);
  return (
    <DeskPage title="打印回执" at={() => 'enter'}>
      {() =>
        receipt === undefined ? (
          <Empty icon="print" title="没有要打印的回执" line="登记完一件，回执会出现在这里。">
            <Button kind="second" small onPress={() => goOver('enter')}>
              当面登记
            </Button>
          </Empty>
        ) : (
          <SlipToPrint receipt={receipt} />
        )
      }
    </DeskPage>
  );
}

function SlipToPrint({ receipt }: { readonly receipt: Receipt }) {
  const next = (page: 'enter' | 'work') => {
    forgetSlip();
    if (page === 'enter') goOver('enter');
    else goOver('work', { id: receipt.matterId });
  };
  return (
    <View className="slippage">
      <View className="no-print">
        <Ask line="查询码只打这一次，离开这一页就看不到了。交给本人，请他收好。">登记好了</Ask>
      </View>
      <View className="slippage__paper">
        <ReceiptSlip number={receipt.number} secret={receipt.secret} qr={receipt.qrText} />
        <View className="slippage__words">
          <View className="b">{receipt.title}</View>
          <View>
            {receipt.receivedBy} {fullMoment(receipt.receivedAt)} 收到
          </View>
          <Next next={receipt.next} />
        </View>
      </View>
      <View className="slippage__acts no-print">
        {printThisPage === undefined ? (
          <View className="sub">请本人用手机拍下来，或照着抄。</View>
        ) : (
          <Button icon="print" onPress={printThisPage}>
            打印回执
          </Button>
        )}
        <Button kind="second" onPress={() => next('enter')}>
          交给本人了，登记下一件
        </Button>
        <Button kind="third" onPress={() => next('work')}>
          交给本人了，去看这件事
        </Button>
      </View>
    </View>
  );
}

/** Whose turn it is and by when; a matter that nobody owes anything has no day. */
function Next({ next: { dueOn, provisional, who, what } }: Pick<Receipt, 'next'>) {
  if (dueOn === '') return <View>{what}</View>;
  return (
    <View className="slippage__next">
      <Leaf date={dueOn} small provisional={provisional} />
      <View>
        {who}
        {provisional ? '最晚大约这天' : '最晚这天'}
        {what}。
      </View>
    </View>
  );
}
