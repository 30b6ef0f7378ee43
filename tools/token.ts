import { readFileSync } from 'node:fs';
import { dataFolder } from './lib/paths.ts';
import { runningFile, type Running } from './supervisor/running.ts';

const [username] = process.argv.slice(2);
if (!username) throw new Error('usage: npm run -s token -- USERNAME');
const running: Running = JSON.parse(readFileSync(runningFile(dataFolder()), 'utf8'));
const account = running.accounts.find((one) => one.username === username);
if (!account)
  throw new Error(
    `No demo account "${username}"; there are: ${running.accounts.map((one) => one.username).join(', ')}`,
  );
const response = await fetch(`${running.idp}/protocol/openid-connect/token`, {
  method: 'POST',
  body: new URLSearchParams({
    grant_type: 'password',
    client_id: process.env['OIDC_MACHINE_CLIENT_ID'] ?? 'jiyue-machine',
    username,
    password: account.password,
    scope: 'openid',
  }),
});
const answer: { access_token?: string; error_description?: string } = JSON.parse(await response.text());
if (!answer.access_token) throw new Error(`No token: ${response.status} ${answer.error_description ?? ''}`);
process.stdout.write(`${answer.access_token}\n`);
