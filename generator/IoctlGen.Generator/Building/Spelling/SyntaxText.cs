using Microsoft.CodeAnalysis;

namespace IoctlGen.Generator.Building;

/// <summary>Source as it stands in a generated file: without what surrounds it, and with that file's line ends, not those of a checkout.</summary>
static class SyntaxText
{
    public static string Of(SyntaxNode node) => node.WithoutTrivia().ToString().Replace("\r\n", "\n").Replace('\r', '\n');
}
