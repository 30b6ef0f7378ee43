/** An address of this machine's network, or the world's, that may be fetched: `10.1.2.3:8080`. */
export interface AllowedPlace {
  readonly address: string;
  readonly port: number;
}

const MOST_CHARACTERS = 2000;
const USUAL_PORTS: Readonly<Record<string, number>> = { 'http:': 80, 'https:': 443 };

/** The port that an address names, or its protocol's own. */
export function portOf({ protocol, port }: URL): number {
  return port ? Number(port) : (USUAL_PORTS[protocol] ?? 0);
}

/**
 * The address as one that may be asked for: of the web, without a name and password, on the web's own port or at a place that
 * is allowed; null otherwise. Whose machine a name leads to is known only when it is connected to.
 */
export function webAddress(text: string, allowed: readonly AllowedPlace[], base?: URL): URL | null {
  if (text.length > MOST_CHARACTERS || !URL.canParse(text, base?.href)) return null;
  const url = new URL(text, base);
  const isOfWeb = Object.hasOwn(USUAL_PORTS, url.protocol) && url.hostname !== '';
  if (!isOfWeb || url.username || url.password) return null;
  return mayConnect(url, allowed) ? url : null;
}

function mayConnect(url: URL, allowed: readonly AllowedPlace[]): boolean {
  const port = portOf(url);
  const isUsual = Object.values(USUAL_PORTS).includes(port);
  return isUsual || allowed.some((place) => place.address === url.hostname && place.port === port);
}
