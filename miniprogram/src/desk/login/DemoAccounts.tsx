import { View } from '@tarojs/components';
import { useState } from 'react';
import { A11yView } from '@/components/A11yView';
import { DataTable } from '@/components/DataTable';
import { TextInput } from '@/components/TextInput';
import { byOffice, type DemoAccount } from './demo-accounts';

export interface DemoAccountsProps {
  readonly accounts: readonly DemoAccount[];
  readonly onPick: (account: DemoAccount) => void;
}

/** 演示账号, by office; one tap fills in account, password and the code of this half minute. */
export function DemoAccounts({ accounts, onPick }: DemoAccountsProps) {
  const [sought, setSought] = useState('');
  return (
    <View className="panel panel--pad login__demo">
      <View className="panel__head">演示账号</View>
      <View className="sub">单位和人都是编的。点一个，账号、密码、动态码都替您填好。</View>
      <TextInput id="demo-find" label="找单位或岗位" kind="search" value={sought} onChange={setSought} />
      <View className="login__accounts">
        <DataTable
          label="演示账号，按单位"
          rows={byOffice(accounts, sought)}
          rowId={({ office }) => office}
          columns={[
            { id: 'office', head: '单位', cell: ({ office }) => office },
            {
              id: 'accounts',
              head: '岗位和账号',
              cell: ({ accounts: ofOffice }) => (
                <View className="login__picks">
                  {ofOffice.map((one) => (
                    <A11yView key={one.account} className="login__pick" role="button" onPress={() => onPick(one)}>
                      {one.who} {one.account}
                    </A11yView>
                  ))}
                </View>
              ),
            },
          ]}
        />
      </View>
    </View>
  );
}
