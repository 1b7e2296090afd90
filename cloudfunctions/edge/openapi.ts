import * as z from 'zod/mini';
import type { Caller } from '../../shared/contract/operation';
import { operations, type OperationName } from '../../shared/contract/operations';
import { everyCall, isProblem, problems } from '../../shared/contract/problems';

type Json = Record<string, unknown>;

const bodyOf = (schema: z.ZodMiniType): Json => {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' });
  return rest;
};

const answerOf = (name: OperationName): Json => {
  const row = operations[name];
  const codes: readonly string[] = [...everyCall, ...row.refusals];
  const statuses = [...new Set(codes.filter(isProblem).map((code) => problems[code].status))].sort();
  const refused = statuses.map((status): [string, Json] => [
    String(status),
    {
      description: codes.filter((code) => isProblem(code) && problems[code].status === status).join(' · '),
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
    },
  ]);
  return {
    '200': { description: row.does, content: { 'application/json': { schema: bodyOf(row.output) } } },
    ...Object.fromEntries(refused),
  };
};

const pathOf = (name: OperationName): Json => {
  const row = operations[name];
  const callers: readonly Caller[] = row.by;
  return {
    post: {
      operationId: name,
      summary: row.does,
      'x-callers': row.by,
      security: callers.includes('anyone') ? [{}, { session: [] }] : [{ session: [] }],
      parameters:
        row.effect === 'change'
          ? [
              {
                name: 'Idempotency-Key',
                in: 'header',
                required: false,
                schema: { type: 'string', pattern: '^[A-Za-z0-9_-]{8,64}$' },
              },
            ]
          : [],
      requestBody: { required: true, content: { 'application/json': { schema: bodyOf(row.input) } } },
      responses: answerOf(name),
    },
  };
};

const problemSchema: Json = {
  type: 'object',
  description: 'RFC 9457',
  required: ['type', 'title', 'status', 'code', 'detail', 'next'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { type: 'string', enum: Object.keys(problems) },
    detail: { type: 'string' },
    next: { type: 'string' },
  },
};

/** OpenAPI 3.1, made from the table of operations. */
export const openApi = (version: string): Json => ({
  openapi: '3.1.0',
  info: { title: '阳光信访', version, license: { name: 'Apache-2.0', identifier: 'Apache-2.0' } },
  paths: Object.fromEntries((Object.keys(operations) as OperationName[]).map((name) => [`/api/${name}`, pathOf(name)])),
  components: { securitySchemes: { session: { type: 'http', scheme: 'bearer' } }, schemas: { Problem: problemSchema } },
});
