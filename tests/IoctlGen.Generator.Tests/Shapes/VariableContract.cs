using IoctlGen.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace IoctlGen.Generator.Tests.Shapes;

/// <summary>A contract with a header and a cursor, for the rows whose buffers vary.</summary>
static class VariableContract
{
    public static GeneratorDriver Of(string methods) => GeneratedCode.Of(Text(methods));

    public static string Text(string methods) => GeneratedCode.Contract(methods).Replace("[IoctlContract(0x8337)]", """
        public struct Header { public uint Version; public uint Size; public byte First; }

            public struct Cursor : IIoctlCursor<Header>
            {
                public long Next;

                public bool Advance(IoctlBuffer<Header> page, NtStatus status) => Next++ < page.Length;
            }

            [IoctlContract(0x8337)]
        """, StringComparison.Ordinal);
}
