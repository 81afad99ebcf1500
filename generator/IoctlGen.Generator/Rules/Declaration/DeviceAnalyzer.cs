using IoctlGen.Generator.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoctlGen.Generator.Rules;

/// <summary>IOCTL1003: a method has one device: its first parameter, or one field or property of its type.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DeviceAnalyzer : ContractRule
{
    internal override DiagnosticDescriptor Rule => RuleTable.Device;

    internal override IEnumerable<Finding> Check(ContractFacts contract, CancellationToken cancellationToken)
    {
        foreach (var method in contract.Methods)
        {
            if (FindingIn(method) is { } finding)
                yield return new(method, method.Location, method.Symbol.Name, finding);
        }
    }

    static string? FindingIn(MethodFacts method) => method switch
    {
        { Device.Parameter.RefKind: RefKind.Out } => "has its device in an out parameter, but the call needs one to send to; leave out 'out'",
        _ when IsSocket(method.Device.Type ?? method.Symbol.Parameters.FirstOrDefault()?.Type) => "has a socket as its device, but Windows takes a socket's control codes another way; use Socket.IOControl",
        { Device.Expression: not null } => null,
        { Device.Candidates.Count: > 0 } => $"has more than one device to choose from: {string.Join(", ", method.Device.Candidates)}; take the device as its first parameter",
        { Device.Hidden: { } hidden } => $"has its device in the primary constructor's parameter '{hidden}', which a parameter of the method or a member of the type hides; rename one of them",
        { Symbol.IsStatic: true } => "has no device: a static method takes it as its first parameter, an IoctlDevice or a SafeHandle",
        _ => "has no device: an instance method needs a field or property of type IoctlDevice or SafeHandle in its type, or takes it as its first parameter",
    };

    /// <summary>Its own route (WSAIoctl) knows providers and overlapped completion that a file's does not.</summary>
    static bool IsSocket(ITypeSymbol? type) => type is { Name: "SafeSocketHandle" or "Socket" } && type.ContainingNamespace.ToDisplayString() == "System.Net.Sockets";
}
