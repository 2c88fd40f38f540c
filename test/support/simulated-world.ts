/** The twin of everything outside, for tests of flows; it belongs to the demo, whose history is told with it. */
export {
  newSimulatedWorld,
  type SentCard,
  type SimulatedWorld,
  type SimulationOptions,
} from '../../src/demo/seed/simulated-world.ts';
