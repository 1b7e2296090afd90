import { type Carry } from './errand';

/** Browsers: POST /api/<operation>, the input as body; refusals come as problem+json. */
export const carry: Carry = async ({ operation, input, token, requestId }, patience) => {
  const giveUp = new AbortController();
  const timer = setTimeout(() => giveUp.abort(), patience);
  try {
    const response = await fetch(`/api/${operation}`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
        ...(requestId === undefined ? {} : { 'Idempotency-Key': requestId }),
      },
      body: JSON.stringify(input),
      credentials: 'omit',
      cache: 'no-store',
      signal: giveUp.signal,
    });
    // 200 brings the output itself; anything else a problem, which tells its code and words.
    const body: unknown = await response.json();
    return response.ok ? { ok: true, value: body } : body;
  } finally {
    clearTimeout(timer);
  }
};
