namespace IoctlGen.Generator.Tests.Testing;

/// <summary>Structures and a contract of a vendor's device that makes buffers of them, without advice of its own.</summary>
static class BufferContract
{
    public static string Text(string structures, string methods) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Runtime.CompilerServices;
        using System.Runtime.InteropServices;
        using System.Threading;
        using System.Threading.Tasks;
        using IoctlGen;

        {{structures}}

        [IoctlContract(0x8337)]
        public static partial class Meter
        {
            {{methods}}
        }
        """;
}
