using System.Reflection.Metadata;
using IoctlGen.Tool.Assemblies;
using IoctlGen.Tool.Structures;

namespace IoctlGen.Tool.Contracts;

/// <summary>Reads the contracts of a compiled assembly.</summary>
sealed class ContractReader
{
    readonly ManagedAssembly _file;
    readonly TypeReader _types = new();
    readonly Dictionary<string, DeclaredCode> _codes = new(StringComparer.Ordinal);
    readonly List<DeclaredCode> _inOrder = [];

    ContractReader(ManagedAssembly file) => _file = file;

    /// <summary>Reads all contracts of an assembly.</summary>
    /// <param name="path">The assembly, which is not loaded to run.</param>
    /// <exception cref="ToolException">It is no assembly, has no contract, or has one that C has no words for.</exception>
    public static DeclaredContracts Read(string path)
    {
        var reader = new ContractReader(AssemblyFolder.Open(path));
        foreach (var type in reader._file.Metadata.TypeDefinitions)
            reader.ReadType(new(reader._file, type));

        return reader._inOrder.Count > 0
            ? new(path, reader._file.Name, reader._inOrder)
            : throw new ToolException($"{path}: no type in it is marked [IoctlContract] and has a method marked [Ioctl]; name the assembly that the contracts are compiled into");
    }

    void ReadType(TypePlace place)
    {
        if (AttributeArguments.Find(_file, place.Definition.GetCustomAttributes(), "IoctlGen.IoctlContractAttribute") is not { } marks)
            return;

        var contract = new ContractMarks(place, marks);
        foreach (var method in place.Definition.GetMethods().Select(_file.Metadata.GetMethodDefinition))
        {
            if (AttributeArguments.Find(_file, method.GetCustomAttributes(), "IoctlGen.IoctlAttribute") is { } ioctl)
                ReadMethod(contract, method, new(ioctl));
        }
    }

    void ReadMethod(ContractMarks contract, MethodDefinition definition, IoctlMarks ioctl)
    {
        var method = _file.Metadata.GetString(definition.Name);
        var user = $"{_file.Path}: {contract.FullName}.{method}";
        var name = ioctl.Name ?? contract.CodeName(method);
        var value = contract.Constant(name, user);
        contract.Check(ioctl, name, value, user);

        if (!_codes.TryGetValue(name, out var code))
            _inOrder.Add(_codes[name] = code = CodeOf(contract, ioctl, name, value, method));
        else if (code.Value != value)
            throw new ToolException($"{user}: {name} is 0x{value:X8} here and 0x{code.Value:X8} in {code.Method}; a header has one of each name: correct the numbers, or state another Name");

        var buffers = new SignatureReader(_file, _types, user).Read(definition);
        if (!code.Buffers.Contains(buffers))
            code.Buffers.Add(buffers);
    }

    static DeclaredCode CodeOf(ContractMarks contract, IoctlMarks ioctl, string name, uint value, string method) => new()
    {
        Name = name,
        Value = value,
        IsRaw = ioctl.Code is not null,
        Method = $"{contract.FullName}.{method}",
        Header = ioctl.Text("Header") ?? contract.Text("Header"),
        IncludeHeader = ioctl.Text("IncludeHeader") ?? contract.Text("IncludeHeader"),
        MinimumClient = ioctl.Text("MinimumClient") ?? contract.Text("MinimumClient"),
        MinimumServer = ioctl.Text("MinimumServer") ?? contract.Text("MinimumServer"),
        ReplacedBy = ioctl.Text("ReplacedBy"),
        Documentation = ioctl.Text("Documentation"),
        IsFileSystemControl = contract.IsFileSystemControl(ioctl, name, value),
    };
}
