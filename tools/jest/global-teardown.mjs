export default async function teardown() {
  await globalThis.jiyueTestCluster?.stop();
  globalThis.jiyueTestCluster = undefined;
  delete process.env.JIYUE_TEST_PG;
}
