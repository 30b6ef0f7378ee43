import type { Cells, OperationProof, Party } from '../proof/define.ts';
import { OPERATIONS } from '../proof/found.ts';
import { ACTOR_NAMES, type ActorName, type ActorPlan, planOf } from './people.ts';

/** How an operation is called, with the actors for whom that follows from the table. */
export interface Recipe extends OperationProof {
  /** Actors who may ever do it; everybody else must be turned away before anything is looked at. */
  readonly as: readonly ActorName[];
  /** The one of them who does the positive control. */
  readonly by: ActorName;
}

/** What the libs say of an operation. */
export function recipeOf(name: string): Recipe | undefined {
  const proof = OPERATIONS[name];
  return proof && recipeFrom(proof);
}

function recipeFrom(proof: OperationProof): Recipe {
  const as = ACTOR_NAMES.filter((name) => mayEver(planOf(name), proof.may));
  const by = proof.by ?? as.find((name) => !planOf(name).limited) ?? as[0];
  if (!by) throw new Error('nobody may');
  return { ...proof, as, by };
}

/** Whether the first ring lets somebody through: any of their roles may, on something. */
export function mayEver(plan: ActorPlan, may: Cells): boolean {
  if (plan.token !== undefined || plan.disabled === true) return false;
  return partiesOf(plan).some((party) => isOpen(may[party], plan));
}

function partiesOf({ roles, kind, beginsIn = -1, endsIn = 1 }: ActorPlan): readonly Party[] {
  if (roles.length === 0 || beginsIn > 0 || endsIn < 0) return ['nobody'];
  return kind === 'contractor' ? ['contractor'] : roles;
}

// Words about the thing that is acted on do not close the door, words about the grant do.
function isOpen(cell: string | undefined, plan: ActorPlan): boolean {
  const words = cell?.split(' ') ?? ['no'];
  return !words.some((word) => CLOSES[word]?.(plan));
}

const isHigh = ({ withSubtree }: ActorPlan): boolean => withSubtree === true;
const CLOSES: Readonly<Record<string, ((plan: ActorPlan) => boolean) | undefined>> = {
  no: () => true,
  unlimited: ({ limited }) => limited !== undefined,
  columnless: ({ limited }) => limited === 'column',
  subtree: (plan) => !isHigh(plan),
  below: (plan) => !isHigh(plan),
  whole: (plan) => !isHigh(plan) || plan.home !== 'province',
};
