import type { LabelDetector } from '@/lib/scan/detector';
import { list } from '@/lib/scan/list';
import { matchAt } from '@/lib/scan/pattern';
import { isWellKnown } from './written-code';

// `更新为590233`, `は 482915`, `은 7702*`
const told =
  /[^\n\d。，,、；;:：()（）]{0,10}[:：]?[ \t]?(\d{4,8}[#*]?)(?![\dA-Za-z]|[.:-]\d|[ \t]?[年月日円元圆號号楼室回次人件分秒년월일원호번회])/y;

/** What opens a door or an account, in scripts that write without spaces. */
export const spacelessCode: LabelDetector = {
  kind: 'label',
  id: 'password',
  category: 'credentials',
  reasons: ['label'],
  digitWithin: 24,
  triggers: list(
    '门禁码, 大门密码, 门锁密码, 保险箱密码, 验证码, 金庫の番号, 認証コード, 도어락, 현관 비밀번호, 인증번호',
  ),
  read(text, _start, end) {
    const value = matchAt(told, text, end)?.[1];
    if (value === undefined || isWellKnown(value)) return undefined;
    return { start: told.lastIndex - value.length, end: told.lastIndex, likelihood: 'LIKELY' };
  },
  hits: [
    '仓库门禁码更新为590233；',
    '金庫の番号は 482915。',
    '사무실 도어락은 7702* 이고요',
    '您的验证码是 204961',
  ],
  misses: ['门禁码在2031年更换', '验证码：1111', '인증번호 1588-2294', '保险柜价格 2500 元'],
};
