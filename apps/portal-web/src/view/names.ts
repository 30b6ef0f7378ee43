/** How long a name is, in the steps that its size goes down by. */
export type NameLength = 's' | 'm' | 'l' | 'xl';

const STEPS: readonly (readonly [most: number, step: NameLength])[] = [
  [8, 's'],
  [14, 'm'],
  [22, 'l'],
];

/** The step of a name, by its characters. */
export function lengthOfName(name: string): NameLength {
  const length = [...name].length;
  return STEPS.find(([most]) => length <= most)?.[1] ?? 'xl';
}

// After the name of a place, and before what the body is; never inside 市场, 乡村 and the like.
const PARTS =
  /(?<=省(?!直)|自治[州县区]|市(?![场政民容辖])|县(?!域)|区(?![域划])|镇|(?<!城)乡(?![村土镇])|街道|和|与|及|（[^（）]{1,20}）)(?=.{2})|(?=人民政府|人民代表|办公[室厅]|委员会|管理局|管理委员会|监督管理|服务中心)/u;

/** The parts of a name between which a line may break. */
export function partsOfName(name: string): string[] {
  return name.split(PARTS).filter(Boolean);
}
