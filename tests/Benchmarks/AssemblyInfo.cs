using System.Runtime.CompilerServices;

// As in the runtime: the hand-written calls are to be as good as they can be.
[assembly: DisableRuntimeMarshalling]
