/**
 * EVERY REFUSAL THERE IS: its HTTP status, one plain sentence, and what to do next. Pages show these words; `{…}` is
 * filled from the refusal. A code that is in use and not here fails a test.
 */
export interface Problem {
  readonly status: 400 | 401 | 403 | 404 | 409 | 413 | 422 | 429 | 503;
  /** What happened, in one plain sentence. */
  readonly says: string;
  /** What to do now. */
  readonly next: string;
}

// prettier-ignore
export const problems = {
  // Every call may meet these.
  'unknown-operation': { status: 404, says: '没有这个办法。', next: '请把小程序关掉重开一次，用最新的版本。' },
  'wrong-input': { status: 400, says: '“{field}”这一项填得不对。', next: '请看一眼这一项，改好再点一次。' },
  'not-json': { status: 400, says: '发来的内容读不懂。', next: '请再点一次；还不行，请打信访局电话。' },
  'too-large': { status: 413, says: '内容太大了，没交上。您写的都在。', next: '请少写一些，或少传几张照片，再点一次。' },
  'request-id-needed': { status: 400, says: '这次操作没带编号，没有办。', next: '请把小程序关掉重开一次，再点一次。' },
  'same-id-other-words': { status: 409, says: '这次操作和刚才那次编号一样，内容却不一样，没有办。', next: '请刷新看一眼，再办一次。' },
  'log-in-first': { status: 401, says: '要先登录。您写的都在。', next: '请用手机号登录；也可以用编号和查询码查。' },
  'log-in-again': { status: 401, says: '登录过期了。您写的都在。', next: '请重新登录，再点一次。' },
  'not-found': { status: 404, says: '没有找到这件事，或者它不在您这里。', next: '请核对编号；不清楚就打信访局电话。' },
  'not-yours': { status: 403, says: '这一步不在您这里办。', next: '请看工作卡上写的：现在归谁办。' },
  'too-many-tries': { status: 429, says: '试得太多了，先歇一会儿。', next: '请过 {minutes} 分钟再试；着急可以打信访局电话。' },
  'store-away': { status: 503, says: '服务暂时连不上，没交上。您写的都在。', next: '请过一会儿再点一次，不用重写。' },
  'something-broke': { status: 503, says: '我们这边出了毛病，没交上。您写的都在。', next: '请过一会儿再点一次；还不行，请打信访局电话。' },
  offline: { status: 503, says: '没连上网，没交上。您写的都在。', next: '连上网再点一次。' },

  // Filing and entering.
  'nothing-said': { status: 422, says: '还没写发生了什么。', next: '写一两句话，或拍一张照片，就能交。' },
  'draft-already-filed': { status: 409, says: '这一份已经交过了，编号是 {number}。后来改的没有算进去。', next: '请打开那件事，点“再补几句话”。' },
  'recipient-is-accused': { status: 422, says: '这份举报不能交给被举报的单位，也不能交给归他管的单位。', next: '请改交上一级纪检监察机关。' },
  'office-does-not-receive-accusations': { status: 422, says: '这个单位不收举报件。', next: '请选纪检监察机关或组织部门。' },
  'unknown-office': { status: 422, says: '没有这个单位。', next: '请从单位表里选一个。' },
  'unknown-mailbox': { status: 422, says: '没有这个信箱。', next: '请回首页，重新选信箱。' },
  'unknown-photo': { status: 422, says: '有一张照片没传上来。', next: '请删掉那张，重新拍一次。' },
  'wrong-phone': { status: 422, says: '手机号不对，应是 11 位数字。', next: '请对一遍；不留电话也能交。' },
  'wrong-resident-id': { status: 422, says: '身份证号不对，应是 18 位，生日要真有这一天。', next: '请对着身份证再看一遍；不填也能交。' },
  'mistyped-resident-id': { status: 422, says: '身份证号有一位抄错了。', next: '请对着身份证再看一遍；不填也能交。' },
  'level-not-offered': { status: 422, says: '这件事不能选这一种。', next: '请从页面上给出的几种里选。' },
  'too-many-representatives': { status: 422, says: '一起来访的，要推选代表，代表最多 5 人。', next: '请推选 5 位以内的代表；其他人的意见由代表说。' },
  'sender-needed': { status: 422, says: '上级交转的，要写明哪个机关、文号和日期。', next: '请照来文填写。' },
  'photo-too-big': { status: 413, says: '这张照片太大了。', next: '请重新拍一张，或选小一点的。' },
  'photo-not-a-picture': { status: 422, says: '这个文件不是照片。', next: '请选一张照片（JPG、PNG）。' },
  'photo-damaged': { status: 422, says: '这张照片坏了，打不开。', next: '请重新拍一张。' },
  'photo-too-many-pixels': { status: 422, says: '这张照片尺寸太大了。', next: '请重新拍一张，或选小一点的。' },
  'photo-heic': { status: 422, says: '这种照片格式（HEIC）这里打不开。', next: '请在相机设置里选“兼容性最佳”，再拍一张。' },
  'too-many-photos': { status: 422, says: '最多 9 张照片。', next: '请删掉几张，再传。' },

  // Tracking, sessions.
  'mistyped-number': { status: 422, says: '编号有数字抄错或抄反了。', next: '请对着回执再看一遍。' },
  'wrong-number-or-secret': { status: 404, says: '编号或查询码不对。', next: '请对着回执再输一遍；回执丢了，带身份证来当场补打。' },
  'wrong-code': { status: 422, says: '验证码不对，或者过了 5 分钟。', next: '请看清短信再输，或重新要一个。' },
  'too-many-codes': { status: 429, says: '验证码要得太勤了。', next: '请过 {minutes} 分钟再要。' },
  'wrong-account': { status: 401, says: '账号、密码或动态码不对。', next: '请再输一遍；忘了找系统管理员。' },
  'not-a-demo': { status: 404, says: '这里不是演示环境。', next: '请用自己的账号登录。' },
  'nameless-stays-unbound': { status: 422, says: '这件事没留姓名，不能和手机号连在一起。', next: '请继续用编号和查询码来查。' },
  'bound-elsewhere': { status: 409, says: '这件事已经加在另一部手机上了。', next: '请用那部手机登录，或用编号和查询码查。' },
  'no-such-article': { status: 404, says: '没有收录这一条。', next: '请看《信访工作条例》原文。' },
  'no-such-letter': { status: 404, says: '没有这封信。', next: '请回到这件事，看“走到哪一步了”。' },
  'no-such-list': { status: 404, says: '没有这张清单，或者它不在您这里。', next: '请从左边的清单里选。' },
  'no-such-matter': { status: 422, says: '没有找到您说的那件事。', next: '请核对编号，再填一次。' },

  // Moves.
  'stale-version': { status: 409, says: '这件事刚才有人办过一步，您看到的不是最新的。您写的都在。', next: '看一眼最新的，再点一次。' },
  'not-possible-now': { status: 409, says: '这件事现在不能办这一步。', next: '请刷新，看它走到哪一步了。' },
  'already-proposed': { status: 409, says: '这一步已经送出去了，等另一个人点头。', next: '请等签发，或先撤回再重送。' },
  'second-person-needed': { status: 409, says: '这一步要两个人办，您是提出的人，不能自己同意。', next: '请单位负责人或督办员来点。' },
  'no-such-proposal': { status: 409, says: '要您同意的那一步已经不在了。', next: '请刷新看一眼。' },
  'reason-needed': { status: 422, says: '要写清理由，至少 5 个字。', next: '请写明为什么，再点一次。' },
  'path-does-not-fit': { status: 422, says: '选的类别和途径对不上。', next: '请重新选：申诉求决选第三十一条的一项，建议意见选第二十九条。' },
  'must-be-sealed': { status: 409, says: '这是检举控告，只能密封移交，不能转送或直办。', next: '请点“密封移交”。' },
  'must-be-diverted': { status: 409, says: '这件事走诉讼、仲裁、复议等途径，不能当信访事项办。', next: '请点“导入法定途径”，写明对的门。' },
  'office-does-not-handle': { status: 422, says: '这个单位不承办信访事项。', next: '请从单位表里另选一个。' },
  'office-gave-it-back': { status: 422, says: '这个单位提过异议，已经同意退回。', next: '请另选一个单位。' },
  'same-office': { status: 422, says: '这件事已经在这个单位了。', next: '请另选一个单位。' },
  'date-must-be-ahead': { status: 422, says: '期限要在今天以后。', next: '请另选一天。' },
  'no-open-instruction': { status: 409, says: '没有等着办的批示。', next: '请刷新看一眼。' },
  'too-late-to-object': { status: 409, says: '提异议的 5 个工作日已经过了。', next: '请受理；确实不归您单位管，请和信访局督办员联系。' },
  'no-new-grounds': { status: 422, says: '上次的理由已经裁定过了。', next: '有新的理由再提；没有就请受理。' },
  'not-a-visit': { status: 422, says: '越级的规定只管走访，来信、网上、来电都不算越级。', next: '请改选别的办法，或照常转送。' },
  'reason-code-needed': { status: 422, says: '要选一个不予受理的法定理由。', next: '请从四个理由里选一个。' },
  'right-door-needed': { status: 422, says: '不能只说不归这里管，要写明该去哪里。', next: '请填单位、地址和怎么去办。' },
  'earlier-matter-not-ended': { status: 422, says: '那件事还没有走完复查复核，不能“不再受理”。', next: '请改选别的办法。' },
  'already-extended': { status: 409, says: '已经延长过一次，不能再延。', next: '请按期出书面意见。' },
  'extension-too-long': { status: 422, says: '延长最多 30 日。', next: '请填 1 到 30 之间的天数。' },
  'too-late-to-extend': { status: 409, says: '期限已经过了，不能再延长。', next: '请尽快出书面意见。' },
  'letter-incomplete': { status: 422, says: '书面意见还没写全。', next: '请看右边标红的几项，补齐再送。' },
  'no-draft': { status: 422, says: '还没写书面意见。', next: '请先写好，存下，再送签。' },
  'already-dispatched': { status: 409, says: '已经发出去了，正在等送达。', next: '退回来了，请先登记“没送到”。' },
  'no-consent-to-electronic': { status: 422, says: '本人没有同意用手机收书面意见。', next: '请邮寄，或请本人来取。' },
  'proof-needed': { status: 422, says: '要填凭据：挂号单号，或谁签收的。', next: '请照单据填写。' },
  'other-way-first': { status: 422, says: '公告是最后的办法。', next: '请先邮寄，或请本人来取；送不到再公告。' },
  'way-failed-before': { status: 422, says: '这种办法试过了，没送到。', next: '请换下一种：邮寄，或请本人来取；还送不到再公告。' },
  'no-address-kept': { status: 422, says: '这件事没留姓名地址，寄不出去。', next: '请登记公告；本人凭编号和查询码能打开看。' },
  'not-dispatched': { status: 409, says: '还没有发出去。', next: '请先登记怎么发的。' },
  'way-not-open': { status: 422, says: '不能用这种办法登记送达。', next: '请选邮寄或当面签收，并填凭据。' },
  'something-left-open': { status: 409, says: '还有没办完的事，不能办结。', next: '请看工作卡上还差什么。' },
  'objection-open': { status: 409, says: '您已经说过不服，信访局还没答复。', next: '请等答复；要补充，点“再补几句话”。' },
  'no-objection-open': { status: 409, says: '没有等着答复的异议。', next: '请刷新看一眼。' },
  'no-report-owed': { status: 409, says: '现在不用报结果。', next: '请刷新看一眼。' },
  'no-report-given': { status: 409, says: '还没有报上来的结果。', next: '请等承办单位报来。' },
  'own-report': { status: 403, says: '自己单位报的结果，不能自己审。', next: '由县联席办审核。' },
  'no-execution-going-on': { status: 409, says: '没有正在落实的事。', next: '请刷新看一眼。' },
  'execution-not-refused': { status: 409, says: '承办单位没有说不落实。', next: '请刷新看一眼。' },
  'execution-not-done': { status: 409, says: '承办单位还没说办成了。', next: '请看期限；到期没办成，会自动往上报。' },
  'body-not-rated': { status: 422, says: '这个单位不用评。', next: '请从页面上给出的单位里选。' },
  'rating-over': { status: 409, says: '评价的日子过了，或者改评的 7 天过了。', next: '对结果不服，可以申请复查。' },
  'nothing-unhappy-open': { status: 409, says: '没有等着再答复的评价。', next: '请刷新看一眼。' },
  'identity-not-yours': { status: 403, says: '本人选了不让您单位知道是谁。', next: '要联系本人，请找信访局。' },
  'no-identity-kept': { status: 409, says: '这件事没留姓名电话。', next: '要问的话，写在“请本人补充”里，本人凭编号看得到。' },
} as const satisfies Record<string, Problem>;

export type ProblemCode = keyof typeof problems;

/** What any call may be refused with, whatever it asks for. */
export const everyCall: readonly ProblemCode[] = [
  'unknown-operation',
  'wrong-input',
  'not-json',
  'too-large',
  'request-id-needed',
  'same-id-other-words',
  'log-in-first',
  'log-in-again',
  'not-found',
  'not-yours',
  'too-many-tries',
  'store-away',
  'something-broke',
  'offline',
];

/** Not Object.hasOwn: phones from 2020 on do not have it. */
export const isProblem = (code: string): code is ProblemCode => Object.prototype.hasOwnProperty.call(problems, code);

/** The words of a refusal, filled in. */
export const wordsOf = (refusal: {
  readonly code: string;
  readonly with?: Readonly<Record<string, string | number>>;
}): { code: ProblemCode; status: number; title: string; next: string } => {
  const code = isProblem(refusal.code) ? refusal.code : 'something-broke';
  const problem: Problem = problems[code];
  const filled = (sentence: string): string =>
    sentence.replace(/\{(\w+)\}/g, (_all, name: string) => String(refusal.with?.[name] ?? ''));
  return { code, status: problem.status, title: filled(problem.says), next: filled(problem.next) };
};
