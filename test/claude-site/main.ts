import type { AccountName } from './accounts';
import { startClaudeSite } from './server';

/** The stand-in claude.ai by itself: `tsx test/claude-site/main.ts [account] [classic|merged] [port]`. */
const [account = 'free_training_on', transport = 'classic', port = '0'] = process.argv.slice(2);
const site = await startClaudeSite(Number(port));
site.signIn(account as AccountName, { transport: transport === 'merged' ? 'merged' : 'classic' });

console.log(
  `claude.ai stands in on 127.0.0.1:${site.port}, signed in as ${account}, ${transport} transport.`,
);
console.log(
  `Chromium: --host-resolver-rules="MAP claude.ai:443 127.0.0.1:${site.port}" --ignore-certificate-errors`,
);
console.log(`Firefox: network.dns.localDomains = claude.ai, network.socket.forcePort = 443=${site.port}`);
