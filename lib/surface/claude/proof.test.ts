import { describe, expect, it } from 'vitest';
import { createProof, type Proof } from './proof';

const guarded = ['paste', 'drop', 'change', 'keydown', 'click'];

function page(without?: string) {
  const target = new EventTarget();
  const proof: Proof = createProof(target);
  const seen: string[] = [];
  for (const type of guarded.filter((one) => one !== without))
    target.addEventListener(type, (event) => {
      if (!proof.took(event)) seen.push(`ours ${type}`);
    });
  for (const type of guarded) target.addEventListener(type, () => seen.push(`page ${type}`));
  return { target, proof, seen };
}

describe('the proof of the page gate', () => {
  it('holds while every listener is there, and the page sees nothing of it', () => {
    const { proof, seen } = page();
    expect(proof.holds()).toBe(true);
    expect(seen).toEqual([]);
  });

  it.each(guarded)('does not hold without the listener for %s', (type) => {
    expect(page(type).proof.holds()).toBe(false);
  });

  it('does not hold when the page comes first', () => {
    const target = new EventTarget();
    const proof = createProof(target);
    target.addEventListener('paste', (event) => event.stopImmediatePropagation());
    for (const type of guarded) target.addEventListener(type, (event) => void proof.took(event));
    expect(proof.holds()).toBe(false);
  });

  it('takes no event for its own that it did not send', () => {
    const { target, proof, seen } = page();
    proof.holds();
    target.dispatchEvent(new Event('paste'));
    expect(seen).toEqual(['ours paste', 'page paste']);
  });
});
