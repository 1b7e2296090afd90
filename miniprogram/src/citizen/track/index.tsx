import { View } from '@tarojs/components';
import { useState } from 'react';
import { Ask } from '@/components/Ask';
import { Button } from '@/components/Button';
import { Page } from '@/components/Page';
import { Section } from '@/components/Section';
import { useCounty } from '@/client/county';
import { goInstead, useParams } from '@/client/go';
import { openByNumber } from '@/client/openings';
import { inBrowser } from '@/client/present';
import { type Refused } from '@/client/transport';
import { NumberAndSecretFields } from '../parts/NumberAndSecretFields';
import { RefusalNotice } from '../parts/RefusalNotice';
import { useNumberAndSecret } from '../parts/use-number-and-secret';
import { KeptHere } from './KeptHere';
import { Scan } from './Scan';

/** 查进度: number + secret, without a log-in. What is kept on this phone comes first. */
export default function Track() {
  const { number } = useParams();
  const typed = useNumberAndSecret({ number });
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refused>();
  const { county } = useCounty();

  const open = async (withNumber: string, withSecret: string) => {
    if (busy) return;
    setBusy(true);
    setRefusal(undefined);
    const opened = await openByNumber(withNumber, withSecret);
    setBusy(false);
    if (opened.ok) goInstead('matter', { id: opened.matterId });
    else setRefusal(opened.refusal);
  };
  return (
    <Page
      title="查进度"
      bar={
        <>
          {refusal !== undefined && <RefusalNotice refusal={refusal} />}
          <Button onPress={() => void open(typed.number, typed.secret)} offBecause={busy ? '正在查' : typed.missing}>
            查进度
          </Button>
        </>
      }
    >
      <Ask line="编号和查询码在回执上。不用登录。">有编号就能查</Ask>
      <KeptHere onOpen={(receipt) => void open(receipt.number, receipt.secret)} onNumber={typed.setNumber} />
      {!inBrowser && <Scan onFound={({ number: found, secret }) => void open(found, secret)} />}
      <NumberAndSecretFields {...typed} />
      <Section title="回执丢了？">
        <View className="sub">
          带身份证到县信访局或镇上，当场补打。{county !== undefined && `也可以打 ${county.county.hotline}。`}
        </View>
      </Section>
    </Page>
  );
}
