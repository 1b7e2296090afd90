import type * as z from 'zod/mini';
import { answeringOperations } from './answering-operations';
import { deskOperations } from './desk-operations';
import type { Operation } from './operation';
import { petitionerOperations } from './petitioner-operations';
import { publicOperations } from './public-operations';
import { receivingOperations } from './receiving-operations';

/** EVERY OPERATION. Server, client, permission, openapi.json and tests read this one table. */
export const operations = {
  ...publicOperations,
  ...petitionerOperations,
  ...deskOperations,
  ...receivingOperations,
  ...answeringOperations,
} as const satisfies Record<string, Operation>;

export type OperationName = keyof typeof operations;
export type Input<N extends OperationName> = z.infer<(typeof operations)[N]['input']>;
export type Output<N extends OperationName> = z.infer<(typeof operations)[N]['output']>;

export const isOperation = (name: string): name is OperationName => Object.hasOwn(operations, name);

/** Reads may be sent again freely; changes go out with a request id. */
export type ReadName = {
  [N in OperationName]: (typeof operations)[N]['effect'] extends 'read' ? N : never;
}[OperationName];
export type ChangeName = Exclude<OperationName, ReadName>;
/** What the desk calls; everything else is the citizen's. */
export type DeskName =
  keyof typeof deskOperations | keyof typeof receivingOperations | keyof typeof answeringOperations;
