import type { Server } from 'node:http';
import { roles, type Role } from '../../shared/people/roles';
import type { Desk } from '../edge/desk';
import { staff } from './county/staff';
import type { Settings } from './settings';

/** One account of each kind is enough to walk through the main job; the log-in page shows all of them with their codes. */
const shown: readonly { readonly account: string; readonly does: string }[] = [
  { account: 'dengji1', does: '登记、甄别、转送' },
  { account: 'zhuanban1', does: '交办、裁定、督办、看数字' },
  { account: 'zhujian1', does: '县住建局经办' },
  { account: 'zhujian2', does: '县住建局签发' },
  { account: 'jiwei1', does: '只看密封的举报件' },
  { account: 'shuji1', does: '县委书记：看信箱、批示' },
  { account: 'xianzhang1', does: '县长：看信箱、批示' },
];

/** What is printed when the service is ready: the address, and for the demo how to log in. */
export const welcome = async (desk: Desk, settings: Settings, server: Server): Promise<string> => {
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : settings.port;
  const host = settings.host === '0.0.0.0' ? '127.0.0.1' : settings.host;
  const lines = [
    '',
    `阳光信访 · ${desk.book.county.name} 已经打开：http://${host}:${port}/`,
    `  群众：手机上打开首页，不用登录就能反映。工作台：http://${host}:${port}/#/desk/login/index`,
    `  数据在 ${settings.mongodbUri === null ? settings.dataFolder : 'MongoDB'}。记录在 ${settings.dataFolder}/service.log。按 Ctrl-C 停下。`,
  ];
  if (desk.demo !== null) {
    lines.push('', `  演示账号（密码都是 ${desk.demo.password}，动态码在登录页上显示）：`);
    for (const { account, does } of shown) {
      const row = staff.find((one) => one.account === account);
      if (row !== undefined)
        lines.push(`    ${account.padEnd(12)} ${row.roles.map((role: Role) => roles[role]).join('、')} · ${does}`);
    }
    lines.push('  手机号登录：填任意手机号，验证码会印在这里。');
  }
  return `${lines.join('\n')}\n\n`;
};
