import { createHash } from 'node:crypto';

export class Accounts {
  private readonly cache = new Map<string, string>();

  matches(password: string, stored: string): boolean {
    const digest: string = createHash('sha256').update(password).digest('hex'); // finding: VT-0408 severity=high
    return digest === stored;
  }

  page(url: string): string | undefined {
    return this.cache.get(createHash('md5').update(url).digest('hex')); // finding: VT-0206 severity=low
  }

  mark(body: string): string {
    return createHash('md5').update(body).digest('hex'); // finding: VT-0201 severity=medium
  }

  newSessionId(): string {
    return Math.random().toString(36).slice(2); // finding: VT-0605 severity=high
  }

  retryDelay(round: number): number {
    return 2 ** round + Math.random() * 100; // no-finding
  }
}
