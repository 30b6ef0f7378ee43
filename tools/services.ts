import { Unavailable } from './services/service.ts';
import { down, SERVICES, up } from './services/manage.ts';

// progress goes to stderr, so that `eval "$(npm run -s services -- up)"` takes the variables
const say = (text: string) => process.stderr.write(`${text}\n`);
const [action = '', ...names] = process.argv.slice(2);
const wanted = names.length === 0 ? SERVICES : SERVICES.filter(({ name }) => names.includes(name));
const unknown = names.filter((name) => !SERVICES.some((service) => service.name === name));

if (!['up', 'down'].includes(action) || unknown.length > 0) {
  if (unknown.length > 0) say(`There is no service ${unknown.join(', ')}.`);
  say(`usage: npm run services -- up|down [${SERVICES.map(({ name }) => name).join('] [')}]`);
  process.exit(2);
}

let missing = 0;
for (const service of wanted) {
  try {
    const environment = action === 'up' ? await up(service, say) : await down(service, say);
    for (const [name, value] of Object.entries(environment ?? {})) process.stdout.write(`export ${name}='${value}'\n`);
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error;
    missing += 1;
    say(`${service.title} cannot be had: ${error.message}`);
  }
}
process.exit(missing === 0 ? 0 : 1);
