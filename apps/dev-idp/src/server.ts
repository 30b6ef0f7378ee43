import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import express, { type Express, type RequestHandler } from 'express';
import { AccountBook } from './account-book.js';
import { ensureAccounts } from './accounts.js';
import { FileStore } from './file-store.js';
import { InvitationTickets } from './invitation-tickets.js';
import { keycloakLogout } from './keycloak-logout.js';
import { loadKeys } from './keys.js';
import { loginRoutes } from './login.routes.js';
import { contentPolicy, LoginPages } from './pages.js';
import { PasswordGate } from './password-gate.js';
import { createProvider } from './provider.js';
import { SecondFactor } from './second-factor.js';
import type { IdpSettings } from './settings.js';
import { style } from './style.js';

/** A running provider. */
export interface RunningIdp {
  readonly issuer: string;
  stop(): Promise<void>;
}

/** Starts the development identity provider on a loopback address. */
export async function startIdp(settings: IdpSettings): Promise<RunningIdp> {
  ensureAccounts(settings.dataDir);
  const store = new FileStore(settings.dataDir);
  const server = createServer(createApp(settings, store));
  server.listen(settings.port, settings.bind);
  await once(server, 'listening');
  return { issuer: settings.issuer, stop: () => stop(server, store) };
}

function createApp(settings: IdpSettings, store: FileStore): Express {
  const { dataDir, publicUrl } = settings;
  const book = new AccountBook(dataDir);
  const factor = new SecondFactor(dataDir);
  const gate = new PasswordGate(book, factor);
  const pages = new LoginPages(publicUrl);
  const tickets = new InvitationTickets(settings.clientSecret, store);
  const provider = createProvider({ settings, keys: loadKeys(dataDir), store, book, gate, pages });

  const realm = express.Router();
  realm.get('/assets/login.css', (_req, res) => void res.type('css').send(style));
  realm.get('/assets/submit.js', (_req, res) => void res.type('js').send(submitScript));
  realm.use('/login', loginRoutes({ provider, book, gate, factor, tickets, pages }));
  realm.post('/protocol/openid-connect/logout', ...keycloakLogout(provider, settings));
  realm.use(provider.callback());

  const app = express();
  app.disable('x-powered-by');
  app.use(ownHostOnly(settings.port), securityHeaders(publicUrl));
  app.get('/health', (_req, res) => void res.json({ status: 'ok' }));
  app.use('/realms/jiyue', realm);
  return app;
}

const submitScript = "document.getElementById('logout').submit();\n";

/** Another name that resolves to this machine must not reach the login pages (DNS rebinding). */
function ownHostOnly(port: number): RequestHandler {
  const own = new Set([`localhost:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`]);
  return (req, res, next) => {
    if (own.has(req.headers.host ?? '')) next();
    else res.status(421).type('text').send('Misdirected Request');
  };
}

function securityHeaders(publicUrl: string): RequestHandler {
  const policy = contentPolicy(publicUrl);
  return (_req, res, next) => {
    res.set({
      'Content-Security-Policy': policy,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Cache-Control': 'no-store',
    });
    next();
  };
}

async function stop(server: Server, store: FileStore): Promise<void> {
  server.close();
  server.closeAllConnections();
  store.flush();
}
