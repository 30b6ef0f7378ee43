import express, { type Request, type Response, type Router } from 'express';
import type { Interaction, Provider } from 'oidc-provider';
import type { AccountBook, KnownAccount } from './account-book.js';
import { subjectOf } from './accounts.js';
import { languageOf, type MessageKey } from './messages.js';
import type { InvitationTickets, Ticket } from './invitation-tickets.js';
import type { LoginPages } from './pages.js';
import type { PasswordGate } from './password-gate.js';
import { faultOf } from './password-rule.js';
import { asksForSecondFactor } from './provider.js';
import type { SecondFactor } from './second-factor.js';

/** A login whose password is right and whose second factor is still to come. */
interface HalfWay {
  readonly username: string;
  /** The secret offered for enrolment; absent when one is enrolled already. */
  readonly secret?: string;
}

/** Who has proved to be whom, with one factor or two. */
interface Proof {
  readonly username: string;
  readonly acr: '1' | '2';
}

interface LoginParts {
  readonly provider: Provider;
  readonly book: AccountBook;
  readonly gate: PasswordGate;
  readonly factor: SecondFactor;
  readonly tickets: InvitationTickets;
  readonly pages: LoginPages;
}

/** The login pages, below `/realms/jiyue/login`. */
export function loginRoutes(parts: LoginParts): Router {
  const login = new Login(parts);
  const router = express.Router();
  const form = express.urlencoded({ extended: false, limit: '8kb', parameterLimit: 8 });
  router.get('/:uid', (req, res) => login.show(req, res));
  router.post('/:uid', form, (req, res) => login.submit(req, res));
  return router;
}

class Login {
  private readonly halfWay = new Map<string, HalfWay>();

  constructor(private readonly parts: LoginParts) {}

  async show(req: Request, res: Response): Promise<void> {
    const interaction = await this.interactionOf(req, res);
    if (!interaction) return;
    if ('again' in req.query) this.halfWay.delete(interaction.uid);
    else this.continueSession(interaction);
    const step = this.halfWay.get(interaction.uid);
    if (step) return this.showCode(res, interaction, step);
    const ticket = await this.parts.tickets.read(interaction.params.invitation);
    if (ticket) this.showFirst(res, interaction, ticket);
    else this.showPassword(res, interaction, interaction.params.login_hint);
  }

  async submit(req: Request, res: Response): Promise<void> {
    const interaction = await this.interactionOf(req, res);
    if (!interaction) return;
    const step = this.halfWay.get(interaction.uid);
    if (step) return this.submitCode(req, res, interaction, step);
    const ticket = await this.parts.tickets.read(interaction.params.invitation);
    if (ticket) await this.submitFirst(req, res, interaction, ticket);
    else await this.submitPassword(req, res, interaction);
  }

  /** Someone with a live session who only lacks the second factor is asked for the code alone. */
  private continueSession(interaction: Interaction): void {
    const { reasons } = interaction.prompt;
    const account = this.parts.book.bySubject(interaction.session?.accountId ?? '');
    const lacksOnlyCode = reasons.length === 1 && reasons[0] === 'second_factor';
    if (account && lacksOnlyCode && this.parts.factor.isEnrolled(account.username)) {
      this.halfWay.set(interaction.uid, { username: account.username });
    }
  }

  private async submitPassword(req: Request, res: Response, interaction: Interaction): Promise<void> {
    const username = field(req, 'username').trim();
    const password = field(req, 'password');
    if (!username || !password) return this.showPassword(res, interaction, username, 'empty');
    const account = this.parts.gate.tryPassword(username, password, addressOf(req));
    if (typeof account === 'string') return this.showPassword(res, interaction, username, account);
    await this.goOn(req, res, interaction, account);
  }

  /** Somebody with an invitation sets their password, and is logged in with it. */
  private async submitFirst(req: Request, res: Response, interaction: Interaction, ticket: Ticket): Promise<void> {
    const { username, name } = ticket;
    const password = field(req, 'password');
    const fault = faultOf({ username, password, again: field(req, 'again') });
    if (fault) return this.showFirst(res, interaction, ticket, fault);
    this.parts.tickets.use(ticket);
    this.parts.book.open({ username, name, password });
    await this.goOn(req, res, interaction, { username, name });
  }

  /** After the password: the second factor, when somebody asks for one. */
  private async goOn(req: Request, res: Response, interaction: Interaction, account: KnownAccount): Promise<void> {
    const { username } = account;
    if (account.totp !== 'required' && !asksForSecondFactor(interaction.params.acr_values)) {
      return this.finish(req, res, interaction.uid, { username, acr: '1' });
    }
    const step = this.parts.factor.isEnrolled(username)
      ? { username }
      : { username, secret: this.parts.factor.propose() };
    this.keep(interaction.uid, step);
    this.showCode(res, interaction, step);
  }

  private async submitCode(req: Request, res: Response, interaction: Interaction, step: HalfWay): Promise<void> {
    const code = field(req, 'code').replace(/\s/g, '');
    const { username, secret } = step;
    const isRight = secret
      ? this.parts.factor.enrol(username, secret, code)
      : this.parts.gate.tryCode(username, code, addressOf(req));
    if (isRight === true || isRight === 'right') return this.finish(req, res, interaction.uid, { username, acr: '2' });
    this.showCode(res, interaction, step, isRight === 'locked' ? 'locked' : 'codeWrong');
  }

  private async finish(req: Request, res: Response, uid: string, proof: Proof): Promise<void> {
    const { username, acr } = proof;
    this.halfWay.delete(uid);
    const amr = acr === '2' ? ['pwd', 'otp'] : ['pwd'];
    const result = { login: { accountId: subjectOf(username), acr, amr } };
    res.redirect(303, await this.parts.provider.interactionResult(req, res, result));
  }

  private showPassword(res: Response, interaction: Interaction, username = '', error?: MessageKey): void {
    const given = error ? { username, error } : { username };
    answer(res, error, this.parts.pages.login(languageOf(interaction.params.ui_locales), given));
  }

  private showFirst(res: Response, interaction: Interaction, ticket: Ticket, error?: MessageKey): void {
    answer(res, error, this.parts.pages.first(languageOf(interaction.params.ui_locales), ticket, error));
  }

  private showCode(res: Response, interaction: Interaction, step: HalfWay, error?: MessageKey): void {
    const language = languageOf(interaction.params.ui_locales);
    const { pages, factor } = this.parts;
    if (!step.secret) return answer(res, error, pages.code(language, error));
    const enrolling = { secret: step.secret, address: factor.addressOf(step.username, step.secret) };
    answer(res, error, pages.enrol(language, enrolling, error));
  }

  /** The interaction that this browser's cookie and this address agree on. */
  private async interactionOf(req: Request, res: Response): Promise<Interaction | undefined> {
    const interaction = await this.parts.provider.interactionDetails(req, res).catch(expired);
    if (interaction && interaction.uid === req.params.uid) return interaction;
    res.status(400).type('html').send(this.parts.pages.expired('zh-CN'));
    return undefined;
  }

  private keep(uid: string, step: HalfWay): void {
    // Abandoned logins are few on a development machine; the bound only keeps a script from filling the memory.
    if (this.halfWay.size > 1000) this.halfWay.clear();
    this.halfWay.set(uid, step);
  }
}

function expired(error: unknown): undefined {
  if (error instanceof Error && error.name === 'SessionNotFound') return undefined;
  throw error;
}

function answer(res: Response, error: MessageKey | undefined, html: string): void {
  res
    .status(error === 'locked' ? 429 : error ? 401 : 200)
    .type('html')
    .send(html);
}

function field(req: Request, name: string): string {
  const body: unknown = req.body;
  if (typeof body !== 'object' || body === null) return '';
  const value = (body as Record<string, unknown>)[name];
  return typeof value === 'string' ? value : '';
}

function addressOf(req: Request): string {
  return req.socket.remoteAddress ?? 'unknown';
}
