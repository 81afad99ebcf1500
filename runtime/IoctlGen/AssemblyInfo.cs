using System.Runtime.CompilerServices;

// Every signature of a system call is blittable: nothing is marshalled at run time, and trimming has nothing to keep.
[assembly: DisableRuntimeMarshalling]
