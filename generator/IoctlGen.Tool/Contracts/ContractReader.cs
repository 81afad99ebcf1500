using System.Reflection.Metadata;
using IoctlGen.Specs.Codes;
using IoctlGen.Specs.Declaring;
using IoctlGen.Specs.Types;
using IoctlGen.Tool.Export;
using IoctlGen.Tool.Metadata;
using IoctlGen.Tool.Terminal;
using IoctlGen.Tool.Types;

namespace IoctlGen.Tool.Contracts;

/// <summary>Reads the contracts of a compiled assembly.</summary>
sealed class ContractReader
{
    readonly ManagedAssembly _assembly;
    readonly TypeReader _types = new();
    readonly Summaries _summaries;
    readonly Dictionary<string, DeclaredCode> _codes = new(StringComparer.Ordinal);

    readonly HashSet<string> _namespaces = new(StringComparer.Ordinal);

    ContractReader(ManagedAssembly assembly) => (_assembly, _summaries) = (assembly, Summaries.Beside(assembly.Path));

    /// <summary>Reads all contracts of an assembly.</summary>
    /// <param name="path">The assembly, which is not loaded to run.</param>
    /// <exception cref="ToolException">It is no assembly, has no contract, or has one that C has no words for.</exception>
    public static DeclaredContracts Read(string path)
    {
        try
        {
            return ReadAll(path);
        }
        catch (Exception problem) when (problem is not ToolException)
        {
            // The library that reads metadata throws whatever comes of the bytes that it trusts: no index of a table is checked before it is used.
            throw new ToolException($"{path}: this is not a valid assembly: {problem.Message} ({problem.GetType().Name}); build it again");
        }
    }

    static DeclaredContracts ReadAll(string path)
    {
        var reader = new ContractReader(AssemblyFolder.Open(path));
        foreach (var type in reader._assembly.Metadata.TypeDefinitions)
            reader.ReadType(new(reader._assembly, type));

        return reader._codes.Count > 0
            ? reader.Result(path)
            : throw new ToolException($"{path}: no type in it is marked [IoctlContract] and has a method marked [Ioctl]; name the assembly that the contracts are compiled into");
    }

    DeclaredContracts Result(string path)
    {
        var reports = new List<string>();
        var native = new NativeTypes(_assembly, _types).Find(_namespaces, reports).ToList();
        var contracts = new DeclaredContracts(path, _assembly.Name, InOrder(), native, reports) { Targets = _assembly.Targets };
        StatedTypes.Check(contracts);
        return contracts;
    }

    /// <summary>By their numbers: the order of methods changes with that of the files.</summary>
    List<DeclaredCode> InOrder() =>
        [.. _codes.Values.OrderBy(static code => code.Parts.DeviceType).ThenBy(static code => code.Parts.Function).ThenBy(static code => code.Name, StringComparer.Ordinal)];

    void ReadType(TypePlace place)
    {
        if (AttributeArguments.Find(_assembly, place.Definition.GetCustomAttributes(), AttributeNames.Full(AttributeNames.Contract)) is not { } marks)
            return;

        // What a namespace around it declares, a contract names without a using.
        for (var name = _assembly.Metadata.GetString(place.Definition.Namespace); _namespaces.Add(name) && name.LastIndexOf('.') is > 0 and var end;)
            name = name[..end];
        var contract = new ContractMarks(place, marks);
        foreach (var method in place.Definition.GetMethods().Select(_assembly.Metadata.GetMethodDefinition))
        {
            if (AttributeArguments.Find(_assembly, method.GetCustomAttributes(), AttributeNames.Full(AttributeNames.Ioctl)) is { } ioctl)
                ReadMethod(contract, method, new(ioctl));
        }
    }

    void ReadMethod(ContractMarks contract, MethodDefinition definition, IoctlMarks ioctl)
    {
        var method = _assembly.Metadata.GetString(definition.Name);
        var user = $"{_assembly.Path}: {contract.FullName}.{method}";
        var name = ioctl.Name ?? contract.CodeName(method);
        NativeNames.Require(name, user);
        NativeNames.RequireHeader(ioctl.Text(AttributeNames.Header) ?? contract.Text(AttributeNames.Header), user);
        var value = contract.Constant(name, user);
        contract.Check(ioctl, name, value, user);

        if (!_codes.TryGetValue(name, out var code))
            _codes[name] = code = CodeOf(contract, ioctl, name, value, method);
        else if (code.Value != value)
            throw new ToolException($"{user}: {name} is 0x{value:X8} here and 0x{code.Value:X8} in {code.Method}; a header has one of each name: correct the numbers, or state another Name");

        var buffers = new SignatureReader(_assembly, _types, user, ioctl.IsAnsi).Read(definition);
        if (!code.Buffers.Contains(buffers))
            code.Buffers.Add(buffers);
    }

    DeclaredCode CodeOf(ContractMarks contract, IoctlMarks ioctl, string name, uint value, string method) => new()
    {
        Name = name,
        Value = value,
        IsRaw = ioctl.Code is not null,
        Only64Bit = ioctl.Only64Bit,
        Method = $"{contract.FullName}.{method}",
        Summary = _summaries.Of($"{contract.FullName}.{method}"),
        Header = ioctl.Text(AttributeNames.Header) ?? contract.Text(AttributeNames.Header),
        IncludeHeader = ioctl.Text(AttributeNames.IncludeHeader) ?? contract.Text(AttributeNames.IncludeHeader),
        MinimumClient = ioctl.Text(AttributeNames.MinimumClient) ?? contract.Text(AttributeNames.MinimumClient),
        MinimumServer = ioctl.Text(AttributeNames.MinimumServer) ?? contract.Text(AttributeNames.MinimumServer),
        ReplacedBy = ioctl.Text(AttributeNames.ReplacedBy),
        Documentation = ioctl.Text(AttributeNames.Documentation),
        OfPage = [.. AttributeNames.OfPages.Where(fact => ioctl.Text(fact.Property) is { Length: > 0 }).Select(fact => (fact.Property, fact.Title, ioctl.Text(fact.Property)!))],
        Route = contract.RouteOf(name, value),
    };
}
