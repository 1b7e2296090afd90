import { yearOf } from '../kernel/civil-date';
import { dutyReplyInWriting, opinionInWriting, suggestionReplyInWriting } from './answers-in-writing';
import type { Letter, LetterHead, Paragraph } from './letter';
import type { LetterFacts } from './letter-facts';
import { letterKinds, type LetterKind } from './letter-kinds';
import {
  acceptanceInWriting,
  diversionInWriting,
  extensionInWriting,
  forwardingInWriting,
  noLongerInWriting,
  notAcceptedInWriting,
  objectionRulingInWriting,
  receiptInWriting,
  serviceNoticeInWriting,
} from './notices-in-writing';

const inWriting: { readonly [K in LetterKind]: (facts: LetterFacts<K>) => readonly Paragraph[] } = {
  receipt: receiptInWriting,
  'forwarding-notice': forwardingInWriting,
  'acceptance-notice': acceptanceInWriting,
  'not-accepted-notice': notAcceptedInWriting,
  'no-longer-notice': noLongerInWriting,
  'diversion-notice': diversionInWriting,
  'extension-notice': extensionInWriting,
  opinion: opinionInWriting,
  'duty-reply': dutyReplyInWriting,
  'suggestion-reply': suggestionReplyInWriting,
  'objection-ruling': objectionRulingInWriting,
  'service-notice': serviceNoticeInWriting,
};

/** 清住建信〔2026〕41号; '' before it is signed, and where the office signs no numbered letters. */
const numberOf = ({ signedBy, serial, date }: LetterHead): string =>
  serial === null || signedBy.letterPrefix === undefined
    ? ''
    : `${signedBy.letterPrefix}〔${yearOf(date)}〕${serial}号`;

/** The letter as it prints, in the terms of the law. It says nothing that `facts` do not say. */
export const composeLetter = <K extends LetterKind>(kind: K, facts: LetterFacts<K>): Letter => ({
  kind,
  title: letterKinds[kind].title,
  number: letterKinds[kind].numbered ? numberOf(facts) : '',
  addressee: facts.addressee,
  paragraphs: inWriting[kind](facts),
  signedBy: facts.signedBy.fullName,
  date: facts.date,
});
